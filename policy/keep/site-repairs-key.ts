/** Where the repairs of site tables stand in the local storage: `policy/store` writes them, the guard on a page reads them. */
export const siteRepairsKey = 'policy.sites';
