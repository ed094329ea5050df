package kz.ecomap.local;

import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.staff.Issuer;

/** What a person reads once Ecomap answers. */
final class Welcome {
  private Welcome() {}

  static String text(String address, DataFolder folder, boolean demonstration) {
    return """

        Ecomap answers on    %1$s
        data is kept in      %2$s%3$s
        functions log to     %4$s
        moderator's page     %1$s/ru/staff/
        moderator's token    curl -s -d role=moderator %1$s%5$s
        stop it with         Ctrl-C
        """
        .formatted(
            address,
            folder.root(),
            demonstration ? "  (fictional demonstration data)" : "",
            folder.logs(),
            Issuer.TOKEN_PATH);
  }
}
