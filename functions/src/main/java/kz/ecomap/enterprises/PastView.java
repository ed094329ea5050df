package kz.ecomap.enterprises;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.enterprises.Past.FormerName;
import kz.ecomap.enterprises.Past.OperatorTerm;

/** How a facility's history of names and operators is shown to clients. */
final class PastView {
  private PastView() {}

  /** The members that a facility gets from it; the present operator is the last of its list. */
  static Map<String, Object> of(Dossier dossier) {
    return Map.of(
        "formerNames",
        dossier.past().names().stream().map(PastView::name).toList(),
        "operators",
        dossier.past().terms(dossier.facility()).stream().map(PastView::operator).toList());
  }

  private static Map<String, Object> name(FormerName former) {
    return Map.of("names", former.names(), "until", former.until().toString());
  }

  private static Map<String, Object> operator(OperatorTerm term) {
    var view = new LinkedHashMap<String, Object>();
    var operator = term.operator();
    operator.id().ifPresent(id -> view.put("id", id));
    view.put("name", operator.name());
    operator.bin().ifPresent(bin -> view.put("bin", bin));
    term.from().ifPresent(day -> view.put("from", day.toString()));
    term.until().ifPresent(day -> view.put("until", day.toString()));
    return view;
  }
}
