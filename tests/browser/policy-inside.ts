/** The stored policy, as the extension's own pages read it. */
export { activePolicy, keepState, visitDue } from '../../policy/keep/store';
