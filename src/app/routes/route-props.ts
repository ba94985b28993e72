/** What a route is given: the scenario that its path names, or an empty text. */
export interface RouteProps {
  readonly id: string;
}
