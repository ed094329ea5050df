package kz.ecomap.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import kz.ecomap.local.front.ApiRoute;
import kz.ecomap.local.front.AuthorizerGate;
import kz.ecomap.local.front.Front;
import kz.ecomap.local.front.FunctionRoute;
import kz.ecomap.local.front.PicturesRoute;
import kz.ecomap.local.front.SiteRoute;
import kz.ecomap.local.pumps.Jobs;
import kz.ecomap.local.staff.GetKeySet;
import kz.ecomap.local.staff.IssueToken;
import kz.ecomap.local.staff.Issuer;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.site.SiteHeaders;

/** What answers which address: the table that CloudFront's behaviours are in the cloud. */
record Addresses(
    Environment environment, Issuer issuer, Jobs jobs, Ids ids, Path site, boolean demonstration) {

  /**
   * @param objects where pages upload photos to, and see those that are not published yet
   */
  void routeTo(Front front, URI objects) {
    var headers = SiteHeaders.of(List.of(objects.toString()), List.of(objects.toString()));
    var pictures = environment.picturesBase() + "/";
    front.route("/api/", new ApiRoute(new AuthorizerGate(), ids));
    front.route(
        Issuer.TOKEN_PATH, new FunctionRoute("POST", new IssueToken(issuer, front.origins()), ids));
    front.route(Issuer.KEY_SET_PATH, new FunctionRoute("GET", new GetKeySet(issuer), ids));
    for (var job : Jobs.names()) {
      var run = new RunJob(jobs, job, front.origins());
      front.route(RunJob.PATH + job, new FunctionRoute("POST", run, ids));
    }
    front.route("/config.json", new FunctionRoute("GET", new GetConfiguration(demonstration), ids));
    front.route(
        pictures,
        new PicturesRoute(environment.nameOf(Resource.PUBLISHED_PICTURES), pictures, headers));
    front.route("/", new SiteRoute(site, headers));
  }
}
