import { Campaigns } from '../campaigns.js';
import type { CoveredUnit } from '../coverage.repository.js';
import type { CampaignWindow } from '../period.js';

/** A place where no directive was ever issued, so that there is no campaign and no duty. */
export class NoCampaigns extends Campaigns {
  coverage(): Promise<Map<string, CoveredUnit>> {
    return Promise.resolve(new Map());
  }

  windows(): Promise<CampaignWindow[]> {
    return Promise.resolve([]);
  }
}
