using ForumOrchard.Dialogues.Indexes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Terms;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Settings;
using YesSql.Sql;

namespace ForumOrchard.Dialogues;

/// <summary>Defines the type <c>Dialogue</c>, its widget, the term type of countries and the indexes of dialogues.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefineDialogueAsync();

        await definitions.AlterTypeDefinitionAsync("Country", type => type.DisplayedAs("Country").AsTerm());

        await definitions.AlterPartDefinitionAsync(nameof(DialoguesWidgetPart), part => part
            .WithField(nameof(DialoguesWidgetPart.Count), field => field
                .OfType("NumericField").WithDisplayName("How many dialogues")
                .WithSettings(new NumericFieldSettings { Minimum = 1, Maximum = 12 })));

        await definitions.AlterTypeDefinitionAsync("DialoguesWidget", type => type.DisplayedAs("Latest dialogues").AsWidget<DialoguesWidgetPart>());

        await SchemaBuilder.CreateMapIndexTableAsync<DialogueIndex>(table => table
            .IdColumn(nameof(DialogueIndex.ContentItemId))
            .CodeColumn(nameof(DialogueIndex.Culture))
            .Column<DateTime>(nameof(DialogueIndex.Start)));

        await SchemaBuilder.AlterIndexTableAsync<DialogueIndex>(table => table
            .CreateIndex("IDX_DialogueIndex_List", nameof(DialogueIndex.Culture), nameof(DialogueIndex.Start), "DocumentId"));
        await AddPlaceAsync();
        await CreateProgramIndexAsync();

        return 4;
    }

    /// <summary>Adds the place of a dialogue held in person.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await AddPlaceAsync();
        await DropYearAsync();
        return 3;
    }

    /// <summary>The year was that of UTC; queries now use its start and end in the site's time zone.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<DialogueIndex>(table => table.DropIndex("IDX_DialogueIndex_Year"));
        await DropYearAsync();
        return 3;
    }

    /// <summary>Adds an index for the dialogues of a program.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await CreateProgramIndexAsync();
        NewIndexes.FillLater("Dialogue");
        return 4;
    }

    private Task DropYearAsync() => SchemaBuilder.AlterIndexTableAsync<DialogueIndex>(table => table.DropColumn("Year"));

    private async Task CreateProgramIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DialogueProgramIndex>(table => table
            .CodeColumn(nameof(DialogueProgramIndex.Culture))
            .IdColumn(nameof(DialogueProgramIndex.Program))
            .Column<DateTime>(nameof(DialogueProgramIndex.Start)));

        await SchemaBuilder.AlterIndexTableAsync<DialogueProgramIndex>(table => table
            .CreateIndex("IDX_DialogueProgramIndex_List", nameof(DialogueProgramIndex.Program), nameof(DialogueProgramIndex.Culture), nameof(DialogueProgramIndex.Start), "DocumentId"));
    }

    private Task AddPlaceAsync() => definitions.AlterPartDefinitionAsync(nameof(DialoguePart), part => part
        .WithField(nameof(DialoguePart.Place), field => field
            .OfType("TextField").WithDisplayName("Place").WithPosition("9")
            .WithSettings(new TextFieldSettings { Hint = "City and house, where people meet in person." })));

    private async Task DefineDialogueAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(DialoguePart), part => part
            .WithField(nameof(DialoguePart.Theme), field => field
                .OfType("TextField").WithDisplayName("Theme").WithPosition("0"))
            .WithField(nameof(DialoguePart.Summary), field => field
                .OfType("TextField").WithDisplayName("Summary").WithEditor("TextArea").WithPosition("1"))
            .WithField(nameof(DialoguePart.Start), field => field
                .OfType("DateTimeField").WithDisplayName("Start").WithPosition("2")
                .WithSettings(new DateTimeFieldSettings { Required = true }))
            .WithField(nameof(DialoguePart.End), field => field
                .OfType("DateTimeField").WithDisplayName("End").WithPosition("3"))
            .WithField(nameof(DialoguePart.Mode), field => field
                .OfType("TextField").WithDisplayName("Mode").WithEditor("PredefinedList").WithPosition("4")
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    DefaultValue = "online",
                    Options =
                    [
                        new() { Name = "Online", Value = "online" },
                        new() { Name = "In person", Value = "in-person" },
                        new() { Name = "In person and online", Value = "hybrid" },
                    ],
                }))
            .WithField(nameof(DialoguePart.Network), field => field
                .OfType("TextField").WithDisplayName("Network").WithPosition("5"))
            .WithField(nameof(DialoguePart.Organisers), field => field
                .OfType("TextField").WithDisplayName("Organisers").WithEditor("TextArea").WithPosition("6")
                .WithSettings(new TextFieldSettings { Hint = "One a line." }))
            .WithField(nameof(DialoguePart.Countries), field => field
                .OfType("TaxonomyField").WithDisplayName("Countries").WithPosition("7")
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TaxonomyIds.Countries }))
            .WithField(nameof(DialoguePart.Programs), field => field
                .OfType("LocalizationSetContentPickerField").WithDisplayName("Programs").WithPosition("8")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = ["Program"], Multiple = true })));

        await definitions.AlterTypeDefinitionAsync("Dialogue", type => type
            .DisplayedAs("Dialogue")
            .AsPage("dialogues")
            .WithPart(nameof(DialoguePart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText"))
            .WithPart("CommentsPart", part => part.WithPosition("5")));
    }
}
