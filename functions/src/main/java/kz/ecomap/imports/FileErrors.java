package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.List;
import kz.ecomap.imports.Reading.Names;

/** The errors of an import, in the order of its file. */
final class FileErrors {
  private final ImportStore store;
  private final StagedFiles files;

  FileErrors(ImportStore store, StagedFiles files) {
    this.store = store;
    this.files = files;
  }

  /** As many as are kept. */
  List<RowError> kept(Import of) {
    return of.parts() == 0 ? List.of() : gathered(of, store.parts(of.id()));
  }

  /** The first ones, once the last part is checked and before that is stored. */
  List<RowError> first(Import of, Part last) {
    var parts = new ArrayList<>(store.parts(of.id()));
    parts.add(last);
    return gathered(of, parts).stream().limit(Import.MOST_FIRST_ERRORS).toList();
  }

  private List<RowError> gathered(Import of, List<Part> parts) {
    var errors = new ArrayList<RowError>();
    errors.addAll(files.lines(Names.errorsOfReading(of.id()), Faults.MOST_KEPT, RowError::of));
    for (var part : parts) {
      if (part.errors() > 0 && errors.size() < Faults.MOST_KEPT) {
        int room = Faults.MOST_KEPT - errors.size();
        errors.addAll(files.lines(Names.errors(of.id(), part), room, RowError::of));
      }
    }
    errors.sort(RowError.IN_ORDER);
    return errors;
  }
}
