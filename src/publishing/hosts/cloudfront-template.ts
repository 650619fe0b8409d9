import { headersAt } from '../headers/header-rule.ts';
import { cloudfrontFunction } from './cloudfront-function.ts';
import { headersPolicy } from './cloudfront-headers.ts';
import type { Delivery } from './host.ts';

/** Amazon's own policy "CachingOptimized": it keeps to what each file says of itself. */
const cachePolicy = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** A CloudFormation template: a private bucket, and a distribution that sends what lies in it with all headers. */
export function cloudfrontTemplate(delivery: Delivery): string {
  const { rules, address } = delivery;
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `The site at ${new URL(address.base, address.site).href}`,
    Parameters: {
      Certificate: {
        Type: 'String',
        Description: 'The ARN of a certificate for the host, from the region us-east-1.',
      },
    },
    Resources: {
      Bucket: { Type: 'AWS::S3::Bucket', Properties: bucket },
      BucketPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: bucketPolicy },
      Access: { Type: 'AWS::CloudFront::OriginAccessControl', Properties: access },
      Addresses: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: named('addresses'),
          AutoPublish: true,
          FunctionConfig: { Comment: 'Pages of folders, and old addresses', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: cloudfrontFunction(delivery),
        },
      },
      ...Object.fromEntries(
        rules.map(({ at }, index) => [headersName(index), headersResource(index, headersAt(rules, at))]),
      ),
      Distribution: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: { DistributionConfig: distribution(delivery) },
      },
    },
    Outputs: {
      Bucket: { Value: { Ref: 'Bucket' } },
      Distribution: { Value: { Ref: 'Distribution' } },
      Host: {
        Description: 'What the name of the site must lead to.',
        Value: { 'Fn::GetAtt': ['Distribution', 'DomainName'] },
      },
    },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}

/** The first rule is for all addresses; each other one has a behaviour of its own. */
function distribution({ rules: [, ...others], address: { site, base } }: Delivery): object {
  return {
    Enabled: true,
    HttpVersion: 'http2and3',
    IPV6Enabled: true,
    Aliases: [new URL(site).hostname],
    ViewerCertificate: {
      AcmCertificateArn: { Ref: 'Certificate' },
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    },
    Origins: [
      {
        Id: 'bucket',
        DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] },
        OriginAccessControlId: { Ref: 'Access' },
        S3OriginConfig: { OriginAccessIdentity: '' },
      },
    ],
    DefaultCacheBehavior: behaviour(0),
    CacheBehaviors: others.map(({ at }, index) => ({
      PathPattern: base + at.slice(1),
      ...behaviour(index + 1),
    })),
    CustomErrorResponses: [403, 404].map((code) => ({
      ErrorCode: code,
      ResponseCode: 404,
      ResponsePagePath: `${base}404.html`,
      ErrorCachingMinTTL: 10,
    })),
  };
}

function behaviour(index: number): object {
  return {
    TargetOriginId: 'bucket',
    ViewerProtocolPolicy: 'redirect-to-https',
    CachePolicyId: cachePolicy,
    Compress: true,
    ResponseHeadersPolicyId: { Ref: headersName(index) },
    FunctionAssociations: [
      { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Addresses', 'FunctionARN'] } },
    ],
  };
}

function headersResource(index: number, headers: Readonly<Record<string, string>>): object {
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: named(headersName(index).toLowerCase()),
        ...headersPolicy(headers),
      },
    },
  };
}

function headersName(index: number): string {
  return `Headers${index}`;
}

const bucket = {
  BucketEncryption: {
    ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
  },
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  },
};

const distributionArn = {
  'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
};

const bucketPolicy = {
  Bucket: { Ref: 'Bucket' },
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
        Condition: { StringEquals: { 'AWS:SourceArn': distributionArn } },
      },
    ],
  },
};

const access = {
  OriginAccessControlConfig: {
    Name: named('bucket'),
    OriginAccessControlOriginType: 's3',
    SigningBehavior: 'always',
    SigningProtocol: 'sigv4',
  },
};

function named(part: string): object {
  return { 'Fn::Sub': `\${AWS::StackName}-${part}` };
}
