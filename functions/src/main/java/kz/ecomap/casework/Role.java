package kz.ecomap.casework;

import kz.ecomap.complaints.TimelineEntry.Actor;

/** In which role a step is taken. */
public enum Role {
  /** Who filed the complaint and has its tracking code. */
  REPORTER(Actor.CITIZEN),
  /** A moderator of the Aarhus Centre. */
  MODERATOR(Actor.CENTRE),
  /** The body that must answer, in its own region. */
  AUTHORITY(Actor.AUTHORITY),
  /** An editor of the Aarhus Centre. */
  EDITOR(Actor.CENTRE),
  /** Nobody: a day came. */
  CLOCK(Actor.CLOCK);

  private final Actor actor;

  Role(Actor actor) {
    this.actor = actor;
  }

  /** As the timeline names it. */
  Actor actor() {
    return actor;
  }
}
