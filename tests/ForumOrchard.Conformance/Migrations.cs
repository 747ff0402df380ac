using ForumOrchard.Conformance.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ForumOrchard.Conformance;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(RegisteredPart), part => part
            .WithField(nameof(RegisteredPart.Text), field => field.OfType("TextField"))
            .WithField(nameof(RegisteredPart.Html), field => field.OfType("HtmlField")));
        await definitions.AlterTypeDefinitionAsync("Thing", type => type
            .Creatable().Draftable().Versionable()
            .WithPart("TitlePart")
            .WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings { AllowCustomPath = true, Pattern = "{{ ContentItem.Content.LocalizationPart.Culture }}/things/{{ ContentItem.DisplayText | slugify }}" }))
            .WithPart("AliasPart")
            .WithPart("LocalizationPart")
            .WithPart("HtmlBodyPart")
            .WithPart(nameof(RegisteredPart)));
        await definitions.AlterTypeDefinitionAsync("Fussy", type => type.Draftable().Versionable().WithPart("TitlePart").WithPart(nameof(FussyPart)));
        return 1;
    }
}
