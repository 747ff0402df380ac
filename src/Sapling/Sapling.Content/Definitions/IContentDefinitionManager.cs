using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>
/// The content types and parts of the site. <c>Get</c> and <c>List</c> return shared objects that must not be changed;
/// <c>Load</c> returns objects to change and store. Names are matched without regard to case.
/// </summary>
public interface IContentDefinitionManager
{
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    /// <summary>Null if there is no such type.</summary>
    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    /// <inheritdoc cref="LoadTypeDefinitionAsync" />
    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    /// <summary>Null if there is no such part.</summary>
    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    /// <inheritdoc cref="LoadPartDefinitionAsync" />
    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    Task DeleteTypeDefinitionAsync(string name);

    Task DeletePartDefinitionAsync(string name);

    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Changes whenever a definition changes.</summary>
    Task<string> GetIdentifierAsync();
}
