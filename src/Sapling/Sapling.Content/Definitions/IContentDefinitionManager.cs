using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>
/// The content types and parts of the site. <c>Get</c> and <c>List</c> read what all share and is not to be changed; <c>Load</c> reads what is about to be changed and stored.
/// Names are matched without regard to case.
/// </summary>
public interface IContentDefinitionManager
{
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    /// <summary>Null where there is no such type.</summary>
    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    /// <inheritdoc cref="LoadTypeDefinitionAsync" />
    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    /// <summary>Null where there is no such part.</summary>
    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    /// <inheritdoc cref="LoadPartDefinitionAsync" />
    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    Task DeleteTypeDefinitionAsync(string name);

    Task DeletePartDefinitionAsync(string name);

    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Changes whenever a definition does.</summary>
    Task<string> GetIdentifierAsync();
}
