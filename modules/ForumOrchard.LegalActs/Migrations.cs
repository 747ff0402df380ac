using ForumOrchard.LegalActs.Indexes;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Terms;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Settings;
using YesSql.Sql;

namespace ForumOrchard.LegalActs;

/// <summary>Defines the type <c>LegalAct</c>, its widget, the term type of its kinds and the indexes of acts and their relations.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefineLegalActAsync();
        await AddFilesAsync();

        await definitions.AlterTypeDefinitionAsync("LegalActKind", type => type.DisplayedAs("Kind of legal act").AsTerm());

        await definitions.AlterTypeDefinitionAsync("LawsWidget", type => type.DisplayedAs("Conventions and laws").AsWidget<LawsWidgetPart>());

        await CreateIndexesAsync();
        await AddListIndexesAsync();
        await CreateProgramIndexAsync();
        await AddAttachedTextAsync();
        await AddBindingAsync();
        await AddNumberOfAsync();
        await CreateNameIndexAsync();
        return 8;
    }

    /// <summary>Adds files to acts.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await AddFilesAsync();
        return 2;
    }

    /// <summary>Indexes the lists filtered by level, kind or status in their order.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await AddListIndexesAsync();
        return 3;
    }

    /// <summary>Adds an index for the acts of a program; makes the text of files searchable, here where the type is defined.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await CreateProgramIndexAsync();
        NewIndexes.FillLater("LegalAct");
        await AddAttachedTextAsync();
        return 4;
    }

    /// <summary>Adds the status of a treaty that visitors look for, and to which the country is not a party.</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LegalActPart), part => part.WithField(nameof(LegalActPart.Status), field => field.WithSettings(Statuses())));
        return 5;
    }

    /// <summary>Tells the day of ratification or accession from the day since when a treaty is in force for the country.</summary>
    public async Task<int> UpdateFrom5Async()
    {
        await AddBindingAsync();
        return 6;
    }

    /// <summary>Names the act that a number belongs to, if it is another.</summary>
    public async Task<int> UpdateFrom6Async()
    {
        await AddNumberOfAsync();
        return 7;
    }

    /// <summary>Adds an index by which editors find acts.</summary>
    public async Task<int> UpdateFrom7Async()
    {
        await CreateNameIndexAsync();
        NewIndexes.FillLater("LegalAct");
        return 8;
    }

    private static TextFieldPredefinedListEditorSettings Statuses() => Choices(
        ("In force", "in-force"), ("Adopted", "adopted"), ("Repealed", "repealed"), ("Lapsed", "lapsed"), ("The Kyrgyz Republic is not a party", "not-joined"));

    private async Task DefineLegalActAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LegalActPart), part => part
            .WithField(nameof(LegalActPart.Level), field => field
                .OfType("TextField").WithDisplayName("Level").WithEditor("PredefinedList").WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithSettings(Choices(("International", "international"), ("National", "national"))))
            .WithField(nameof(LegalActPart.Kind), field => field
                .OfType("TaxonomyField").WithDisplayName("Kind").WithPosition("1")
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TaxonomyIds.LegalActKinds, Unique = true, Required = true }))
            .WithField(nameof(LegalActPart.Number), field => field
                .OfType("TextField").WithDisplayName("Number").WithPosition("2"))
            .WithField(nameof(LegalActPart.AdoptingBody), field => field
                .OfType("TextField").WithDisplayName("Adopted by").WithPosition("3"))
            .WithField(nameof(LegalActPart.Summary), field => field
                .OfType("TextField").WithDisplayName("Summary").WithEditor("TextArea").WithPosition("4"))
            .WithField(nameof(LegalActPart.Adopted), field => field
                .OfType("DateField").WithDisplayName("Adopted on").WithPosition("5"))
            .WithField(nameof(LegalActPart.InForce), field => field
                .OfType("DateField").WithDisplayName("In force since").WithPosition("6"))
            .WithField(nameof(LegalActPart.Ratified), field => field
                .OfType("DateField").WithPosition("7"))
            .WithField(nameof(LegalActPart.Repealed), field => field
                .OfType("DateField").WithDisplayName("Repealed on").WithPosition("8"))
            .WithField(nameof(LegalActPart.Status), field => field
                .OfType("TextField").WithDisplayName("Status").WithEditor("PredefinedList").WithPosition("9")
                .WithSettings(Statuses()))
            .WithField(nameof(LegalActPart.Source), field => field
                .OfType("LinkField").WithDisplayName("Official source").WithPosition("10"))
            .WithField(nameof(LegalActPart.SourceChecked), field => field
                .OfType("DateField").WithDisplayName("Compared with the source on").WithPosition("11"))
            .WithField(nameof(LegalActPart.Topics), field => field
                .OfType("TaxonomyField").WithDisplayName("Topics").WithPosition("12")
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TaxonomyIds.Topics }))
            .WithField(nameof(LegalActPart.Programs), field => field
                .OfType("LocalizationSetContentPickerField").WithDisplayName("Programs").WithPosition("13")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = ["Program"], Multiple = true })));

        await definitions.AlterTypeDefinitionAsync("LegalAct", type => type
            .DisplayedAs("Legal act")
            .AsPage("laws")
            .WithPart(nameof(LegalActPart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText"))
            .WithPart("SensitivePart", part => part.WithPosition("5")));
    }

    private Task AddFilesAsync() => definitions.AlterPartDefinitionAsync(nameof(LegalActPart), part => part
        .WithField(nameof(LegalActPart.Files), field => field
            .OfType("MediaField").WithDisplayName("Files").WithPosition("14")));

    private Task AddBindingAsync() => definitions.AlterPartDefinitionAsync(nameof(LegalActPart), part => part
        .WithField(nameof(LegalActPart.Ratified), field => field
            .WithDisplayName("Instrument of ratification or accession deposited on"))
        .WithField(nameof(LegalActPart.Joining), field => field
            .OfType("TextField").WithDisplayName("Ratified or acceded to").WithEditor("PredefinedList").WithPosition("7.1")
            .WithSettings(Choices(("Ratification", "ratification"), ("Accession", "accession"))))
        .WithField(nameof(LegalActPart.Binding), field => field
            .OfType("DateField").WithDisplayName("In force for the Kyrgyz Republic since").WithPosition("7.2"))
        .WithField(nameof(LegalActPart.BindingSource), field => field
            .OfType("LinkField").WithDisplayName("Source of the dates of the Kyrgyz Republic").WithPosition("7.3"))
        .WithField(nameof(LegalActPart.BindingNote), field => field
            .OfType("TextField").WithDisplayName("Note on these dates").WithEditor("TextArea").WithPosition("7.4")));

    private Task AddNumberOfAsync() => definitions.AlterPartDefinitionAsync(nameof(LegalActPart), part => part
        .WithField(nameof(LegalActPart.NumberOf), field => field
            .OfType("TextField").WithDisplayName("The number is that of").WithEditor("PredefinedList").WithPosition("2.1")
            .WithSettings(Choices(
                ("This act", ""), ("The resolution that adopted it", "resolution"), ("The decree that approved it", "decree"),
                ("The presidential decree that approved it", "presidential-decree"), ("The document that contains it", "document")))));

    private Task AddAttachedTextAsync() => definitions.AlterTypeDefinitionAsync("LegalAct", type => type
        .WithPart("AttachedTextPart", part => part.WithPosition("9")));

    private Task AddListIndexesAsync() => SchemaBuilder.AlterIndexTableAsync<LegalActIndex>(table =>
    {
        table.CreateIndex("IDX_LegalActIndex_Level", nameof(LegalActIndex.Culture), nameof(LegalActIndex.Level), nameof(LegalActIndex.Adopted), "DocumentId");
        table.CreateIndex("IDX_LegalActIndex_Kind", nameof(LegalActIndex.Culture), nameof(LegalActIndex.Kind), nameof(LegalActIndex.Adopted), "DocumentId");
        table.CreateIndex("IDX_LegalActIndex_Status", nameof(LegalActIndex.Culture), nameof(LegalActIndex.Status), nameof(LegalActIndex.Adopted), "DocumentId");
    });

    private static TextFieldPredefinedListEditorSettings Choices(params (string Name, string Value)[] choices) => new()
    {
        Options = [.. choices.Select(choice => new ListValueOption { Name = choice.Name, Value = choice.Value })],
    };

    private async Task CreateProgramIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LegalActProgramIndex>(table => table
            .CodeColumn(nameof(LegalActProgramIndex.Culture))
            .IdColumn(nameof(LegalActProgramIndex.Program))
            .Column<DateTime>(nameof(LegalActProgramIndex.Adopted)));

        await SchemaBuilder.AlterIndexTableAsync<LegalActProgramIndex>(table => table
            .CreateIndex("IDX_LegalActProgramIndex_List", nameof(LegalActProgramIndex.Program), nameof(LegalActProgramIndex.Culture), nameof(LegalActProgramIndex.Adopted), "DocumentId"));
    }

    private async Task CreateNameIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LegalActNameIndex>(table => table
            .IdColumn(nameof(LegalActNameIndex.LocalizationSet))
            .IdColumn(nameof(LegalActNameIndex.Kind))
            .Column<string>(nameof(LegalActNameIndex.Number), column => column.WithLength(LegalActNameIndex.Length))
            .Column<string>(nameof(LegalActNameIndex.Words), column => column.WithLength(LegalActNameIndex.Length)));

        await SchemaBuilder.AlterIndexTableAsync<LegalActNameIndex>(table => table
            .CreateIndex("IDX_LegalActNameIndex_Set", nameof(LegalActNameIndex.LocalizationSet), "DocumentId"));
    }

    private async Task CreateIndexesAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LegalActIndex>(table => table
            .IdColumn(nameof(LegalActIndex.ContentItemId))
            .IdColumn(nameof(LegalActIndex.LocalizationSet))
            .CodeColumn(nameof(LegalActIndex.Culture))
            .CodeColumn(nameof(LegalActIndex.Level))
            .IdColumn(nameof(LegalActIndex.Kind))
            .CodeColumn(nameof(LegalActIndex.Status))
            .Column<DateTime>(nameof(LegalActIndex.Adopted)));

        await SchemaBuilder.AlterIndexTableAsync<LegalActIndex>(table => table
            .CreateIndex("IDX_LegalActIndex_List", nameof(LegalActIndex.Culture), nameof(LegalActIndex.Adopted), "DocumentId"));

        await SchemaBuilder.CreateMapIndexTableAsync<LegalActRelationIndex>(table => table
            .CodeColumn(nameof(LegalActRelationIndex.Culture))
            .CodeColumn(nameof(LegalActRelationIndex.Kind))
            .IdColumn(nameof(LegalActRelationIndex.Target)));

        await SchemaBuilder.AlterIndexTableAsync<LegalActRelationIndex>(table => table
            .CreateIndex("IDX_LegalActRelationIndex_Target", nameof(LegalActRelationIndex.Target), nameof(LegalActRelationIndex.Culture), "DocumentId"));
    }
}
