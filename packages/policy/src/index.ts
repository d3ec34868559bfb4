/** Who may do what: the policy file, and what follows from it for a path, a plan, a tenant. */
export { CLASS_SETTING, classify, type Features, type Verdict } from './classify.js';
export { type Access, allows, type Grant, isOpen, reachOf, requireAccess } from './grants.js';
export { PolicyFile, type PolicySource, parsePolicy } from './policy-file.js';
export { type PlanClass, type Policy, planClasses, type TenantPolicy, tenantPolicy } from './schema.js';
