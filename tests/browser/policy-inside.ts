/** The stored policy, as the extension's own pages read it. */
export { activePolicy, keepState, officerChoice, visitDue } from '../../policy/keep/store';
