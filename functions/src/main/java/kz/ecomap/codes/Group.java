package kz.ecomap.codes;

import java.util.List;
import kz.ecomap.shared.text.Coded;
import kz.ecomap.shared.text.Names;

/** What a complaint is about, at the coarsest. */
public enum Group implements Coded {
  /** Air. */
  AIR(new Names("Ауа", "Воздух", "Air")),
  /** Water. */
  WATER(new Names("Су", "Вода", "Water")),
  /** Waste. */
  WASTE(new Names("Қалдықтар", "Отходы", "Waste")),
  /** Land and subsoil. */
  LAND(new Names("Жер", "Земля", "Land")),
  /** Plants and animals. */
  NATURE(new Names("Табиғат", "Природа", "Nature")),
  /** Noise, radiation, light. */
  PHYSICAL(new Names("Шу мен сәуле", "Шум и излучение", "Noise and radiation")),
  /** Rights to information, participation and an answer. */
  RIGHTS(new Names("Құқықтар", "Права", "Rights"));

  private final Names names;

  Group(Names names) {
    this.names = names;
  }

  /** For people. */
  public Names names() {
    return names;
  }

  /** The group of a code. */
  public static Group of(String code) {
    return Coded.of(Group.class, code);
  }

  /** Every group's code. */
  public static List<String> codes() {
    return Coded.codes(Group.class);
  }
}
