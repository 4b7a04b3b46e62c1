/** What a page costs a host: bytes it sends and requests it answers. */
export interface PageTraffic {
  readonly bytes: number;
  readonly requests: number;
}

/** What a number of page views costs. Gigabytes are of 10⁹ bytes, as CDNs count them. */
export interface TrafficCost {
  readonly bytesPerView: number;
  readonly requestsPerView: number;
  readonly gigabytes: number;
  /** In the currency of the price. */
  readonly cost: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The cost of `views` page views spread evenly over the pages, at a price for each gigabyte sent. */
export function trafficCost(
  pages: readonly PageTraffic[],
  views: number,
  pricePerGigabyte: number,
): TrafficCost {
  const bytesPerView = meanOf(pages.map(({ bytes }) => bytes));
  const gigabytes = (bytesPerView * views) / 1e9;
  return {
    bytesPerView,
    requestsPerView: meanOf(pages.map(({ requests }) => requests)),
    gigabytes,
    cost: gigabytes * pricePerGigabyte,
  };
}
