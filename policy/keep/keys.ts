/** Where values stand in the local storage that pages of a site read by themselves; `policy/keep/store` is what else reads and writes them. */
export const siteRepairsKey = 'policy.sites';
export const activePolicyKey = 'policy.active';
export const officerChoiceKey = 'policy.choice';
