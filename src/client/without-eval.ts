import { z } from 'zod';

// zod would try `new Function` to be faster, which a strict content security policy reports as an attack.
z.config({ jitless: true });
