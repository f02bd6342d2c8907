import { defineBackground } from 'wxt/utils/define-background';
import { keepPolicy } from '../policy/keep';

export default defineBackground(() => {
  const policy = keepPolicy();
  void policy.wake();
});
