/**
 * Whether this browser deletes what a site keeps after seven days of use without a visit: Safari
 * and the other browsers of its kind do, unless the site was added to the Home Screen.
 */
export function forgetsAfterAWeek(): boolean {
  const isOnHomeScreen = matchMedia('(display-mode: standalone)').matches;
  return navigator.vendor.startsWith('Apple') && !isOnHomeScreen;
}
