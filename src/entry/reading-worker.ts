import { readingDesk, serveDesk } from "../reading/desk";

serveDesk(self, readingDesk());
