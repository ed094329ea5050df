/** The mark: a horizon of steppe under a pin. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M12 2.5a5.5 5.5 0 0 1 5.5 5.5c0 3.6-5.5 9-5.5 9S6.5 11.6 6.5 8A5.5 5.5 0 0 1 12 2.5Z" />
      <circle cx="12" cy="8" r="1.8" />
      <path d="M2 20.5c4-2.5 7-2.5 10-1s6 1.5 10-.5" />
    </svg>
  );
}
