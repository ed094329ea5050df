package kz.ecomap.cloud;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.constructs.Construct;

/**
 * Ecomap on AWS. Data, the front and the routes are in this stack; the functions are nested in it,
 * in groups, so that each stack stays far below CloudFormation's 500 resources and one deployment
 * moves all.
 *
 * <p>The order below is that of creation: a function knows the site's address (through the client
 * that staff sign in with), and the site knows the API by its id alone, so nothing goes in circles.
 */
public final class EcomapStack extends Stack {
  /** The stack with everything in it. */
  public EcomapStack(Construct scope, String id, StackProps props, Options options) {
    super(scope, id, props);
    Tags.of(this).add("application", "ecomap");

    var key = new SigningKey(this);
    var tables = new DataTables(this);
    var buckets = new DataBuckets(this);
    var api = new Api(this);
    var staff = new Staff(this, options);
    var site = new Site(this, options, api, buckets, staff);
    staff.welcomes(site.origin());

    var holdings = new Holdings(tables, buckets);
    var functions = new ApiFunctions(this, options, holdings, key, staff);
    api.routes(functions);
    buckets.notifies(functions, site.origin());
    new SiteFiles(this, options, site, staff);
    AcceptedFindings.note(this);
  }
}
