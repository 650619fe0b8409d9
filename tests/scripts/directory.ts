/** A row of a made-up postcode directory. */
export interface Row {
  postcode: string;
  terminated?: string;
  latitude?: number | string;
  longitude?: number;
  ward?: string;
  parish?: string;
}

/** The columns of the ONS Postcode Directory as it was published before August 2026. */
const older =
  'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,park,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21';
const newer =
  'pcd7,pcd8,pcds,dointr,doterm,cty26cd,ced25cd,lad26cd,wd26cd,parncp26cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry26cd,rgn26cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl26cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal26cd,icb26cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind,oac21ind,imd25ind';

/** The first line of a directory, by the style of its names. */
export const styles = { older, newer, 'newer in capitals': newer.toUpperCase() };

/** A file of the documented shape, with made-up rows. */
export function directory(rows: readonly Row[], header = newer, end = '\n'): string {
  const names = header.split(',');
  const lines = rows.map((row) => names.map((name) => cellOf(row, name.toLowerCase())).join(','));
  return [header, ...lines, ''].join(end);
}

function cellOf(
  { postcode, terminated = '', latitude = 51.25, longitude = 0.5, ...codes }: Row,
  name: string,
) {
  const [outward = '', inward = ''] = postcode.split(' ');
  const [ward, parish] = [codes.ward ?? 'E05000001', codes.parish ?? 'E99999999'];
  const cells: Record<string, string | number> = {
    pcd: `"${outward.padEnd(4)}${inward}"`,
    pcd7: `"${outward.padEnd(4)}${inward}"`,
    pcd2: `"${outward.padEnd(5)}${inward}"`,
    pcd8: `"${outward.padEnd(5)}${inward}"`,
    pcds: `"${postcode}"`,
    doterm: terminated && `"${terminated}"`,
    lat: latitude,
    long: longitude,
    osward: ward,
    wd26cd: ward,
    parish,
    parncp26cd: parish,
  };
  return cells[name] ?? `"${name}"`;
}
