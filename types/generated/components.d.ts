import type { Schema, Struct } from '@strapi/strapi';

export interface NewsroomCorrection extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_corrections';
  info: {
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.DateTime & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<
      ['correction', 'clarification', 'update', 'retraction']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'correction'>;
    targetDocumentId: Schema.Attribute.String;
    targetType: Schema.Attribute.Enumeration<['segment', 'quote', 'credit']>;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface NewsroomMergedPerson extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_merged_people';
  info: {
    displayName: 'Merged person';
    icon: 'user';
  };
  attributes: {
    mergedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    mergedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000000;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000000;
      }>;
    personDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface NewsroomPersonName extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_person_names';
  info: {
    displayName: 'Name';
    icon: 'user';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['preferred', 'romanization', 'alias', 'former', 'misspelling']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'alias'>;
    language: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    script: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 4;
      }>;
    value: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000000;
      }>;
  };
}

export interface NewsroomSource extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_sources';
  info: {
    displayName: 'Source';
    icon: 'file';
  };
  attributes: {
    decisions: Schema.Attribute.JSON;
    importedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    parserVersion: Schema.Attribute.String & Schema.Attribute.Required;
    sha256: Schema.Attribute.String & Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface NewsroomVideo extends Struct.ComponentSchema {
  collectionName: 'components_newsroom_videos';
  info: {
    displayName: 'Video';
    icon: 'play';
  };
  attributes: {
    durationMs: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    thumbnailUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000000;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000000;
      }>;
    uploadedAt: Schema.Attribute.DateTime;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'newsroom.correction': NewsroomCorrection;
      'newsroom.merged-person': NewsroomMergedPerson;
      'newsroom.person-name': NewsroomPersonName;
      'newsroom.source': NewsroomSource;
      'newsroom.video': NewsroomVideo;
    }
  }
}
