export { planSelfTest, type SelfTestRequest } from "./self-test-plan";
