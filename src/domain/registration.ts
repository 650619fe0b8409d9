import type { Group } from '../schemas/group.ts';

/** A number in a public register. */
export interface Registration {
  /** "Charity number" */
  name: string;
  number: string;
  /** The register that holds it. */
  register: string;
  /** The page of the body in the register; where a register has no address by number, its search. */
  link: string;
}

/**
 * The numbers of a group in public registers, each with the page that proves it. None of these registers has a check
 * digit: only the register itself tells whether a number is somebody's.
 */
export function registrationsOf({ charity, company }: NonNullable<Group['registration']>): Registration[] {
  return [
    ...(charity ? [{ name: 'Charity number', number: charity, ...charityRegister(charity) }] : []),
    ...(company ? [{ name: 'Company number', number: company, ...companyRegister(company) }] : []),
  ];
}

/** Pages of the Charity Commission have numbers of their own since 2020; `regId` still takes the registered one. */
function charityRegister(number: string): { register: string; link: string } {
  if (number.startsWith('SC'))
    return {
      register: 'Scottish Charity Register',
      link: `https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=${number}`,
    };
  if (number.startsWith('NIC'))
    return {
      register: 'register of charities of Northern Ireland',
      link: `https://www.charitycommissionni.org.uk/charity-details/?regId=${number.slice(3)}&subId=0`,
    };
  const [main, linked = '0'] = number.split('-');
  return {
    register: 'register of charities of England and Wales',
    link: `https://register-of-charities.charitycommission.gov.uk/charity-details/?regId=${main}&subId=${linked}`,
  };
}

/** Societies have numbers that look like those of companies, but their papers are with the Financial Conduct Authority. */
function companyRegister(number: string): { register: string; link: string } {
  return /^(?:IP|NP|RS|SP)/.test(number)
    ? { register: 'Mutuals Public Register', link: 'https://mutuals.fca.org.uk/' }
    : {
        register: 'register of Companies House',
        link: `https://find-and-update.company-information.service.gov.uk/company/${number}`,
      };
}
