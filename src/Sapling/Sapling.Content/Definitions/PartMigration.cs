using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace Sapling.Content.Definitions;

/// <summary>Defines a part that editors may attach to types, and nothing else.</summary>
/// <typeparam name="TPart">The part.</typeparam>
/// <param name="definitions">The definitions of the site.</param>
/// <param name="description">What the part does, for editors.</param>
/// <param name="position">Position in the editor of a type that does not say; null for none.</param>
internal abstract class PartMigration<TPart>(IContentDefinitionManager definitions, string description, string? position = null) : DataMigration
    where TPart : ContentPart
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(typeof(TPart).Name, part =>
        {
            part.Attachable().WithDescription(description);
            if (position is not null)
            {
                part.WithDefaultPosition(position);
            }
        });

        return 1;
    }
}
