package kz.ecomap.imports;

import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.Operator;
import kz.ecomap.plausibility.Site;

/** A row with the facility itself. */
record FacilityStatement(Facility value) implements Statement {
  @Override
  public String facility() {
    return value.id();
  }

  @Override
  public Object about() {
    return "facility";
  }

  @Override
  public String column() {
    return "id";
  }

  @Override
  public Object subject() {
    return about();
  }

  @Override
  public int writes() {
    return 0;
  }

  /** What is to be checked of it. */
  Site site() {
    return siteOf(value);
  }

  static Site siteOf(Facility facility) {
    return new Site(
        facility.names(),
        facility.operator().map(Operator::name),
        facility.operator().flatMap(Operator::bin),
        facility.region(),
        facility.location());
  }
}
