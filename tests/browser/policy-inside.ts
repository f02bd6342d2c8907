/** The stored policy, as the extension's own pages read it. */
export { activePolicy, managedState, urlState } from '../../policy/keep/store';
