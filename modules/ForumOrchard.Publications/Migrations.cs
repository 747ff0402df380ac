using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Publications.Indexes;
using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Settings;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace ForumOrchard.Publications;

/// <summary>Defines the type <c>Publication</c>, its widget, the term types of its kinds and topics and the index of publications.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefinePublicationAsync();

        await definitions.AlterTypeDefinitionAsync("PublicationKind", type => type.DisplayedAs("Kind of publication").AsTerm());

        await definitions.AlterPartDefinitionAsync(nameof(LatestPublicationsWidgetPart), part => part
            .WithField(nameof(LatestPublicationsWidgetPart.Count), field => field
                .OfType("NumericField").WithDisplayName("How many publications")
                .WithSettings(new NumericFieldSettings { Minimum = 1, Maximum = 12 })));

        await definitions.AlterTypeDefinitionAsync("LatestPublicationsWidget", type => type.DisplayedAs("Latest publications").AsWidget<LatestPublicationsWidgetPart>());

        await CreateIndexAsync();
        await AddSensitiveAsync();
        await AddAttachedTextAsync();
        await DefineTopicAsync();
        await AddDayUnknownAsync();
        return 5;
    }

    /// <summary>Adds the sensitive mark to publications, and an index for reading those of a program in order.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<PublicationIndex>(table =>
        {
            table.DropIndex("IDX_PublicationIndex_Program");
            AddProgramIndex(table);
        });
        await AddSensitiveAsync();
        return 2;
    }

    /// <summary>Makes the text of files searchable, here where the type is defined; a site that already searched them has the part.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await AddAttachedTextAsync();
        return 3;
    }

    /// <summary>Defines the type of the terms that publications are filed under: the editor of a taxonomy fails without it.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await DefineTopicAsync();
        return 4;
    }

    private Task DefineTopicAsync() => definitions.AlterTypeDefinitionAsync("Topic", type => type.DisplayedAs("Topic").AsTerm());

    /// <summary>A publication may be known to be of a month only.</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await AddDayUnknownAsync();
        return 5;
    }

    private Task AddDayUnknownAsync() => definitions.AlterPartDefinitionAsync(nameof(PublicationPart), part => part
        .WithField(nameof(PublicationPart.DayUnknown), field => field
            .OfType("BooleanField").WithDisplayName("Day unknown").WithPosition("5.5")
            .WithSettings(new BooleanFieldSettings { Label = "Only the month is known", Hint = "Search engines and the search are then told the month and no day." })));

    private Task AddAttachedTextAsync() => definitions.AlterTypeDefinitionAsync("Publication", type => type
        .WithPart("AttachedTextPart", part => part.WithPosition("9")));

    private Task AddSensitiveAsync() => definitions.AlterTypeDefinitionAsync("Publication", type => type
        .WithPart("SensitivePart", part => part.WithPosition("5")));

    private static void AddProgramIndex(IAlterTableCommand table) => table.CreateIndex(
        "IDX_PublicationIndex_Program", nameof(PublicationIndex.Culture), nameof(PublicationIndex.Program), nameof(PublicationIndex.Issued), "DocumentId");

    private async Task DefinePublicationAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PublicationPart), part => part
            .WithField(nameof(PublicationPart.Kind), field => field
                .OfType("TaxonomyField").WithDisplayName("Kind").WithPosition("0")
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TaxonomyIds.PublicationKinds, Unique = true, Required = true }))
            .WithField(nameof(PublicationPart.Authors), field => field
                .OfType("TextField").WithDisplayName("Authors").WithEditor("TextArea").WithPosition("1")
                .WithSettings(new TextFieldSettings { Hint = "One a line, in the order of the title page: Surname, Given name." }))
            .WithField(nameof(PublicationPart.Abstract), field => field
                .OfType("HtmlField").WithDisplayName("Abstract").WithEditor("Trumbowyg").WithPosition("2"))
            .WithField(nameof(PublicationPart.Files), field => field
                .OfType("MediaField").WithDisplayName("Files").WithPosition("3"))
            .WithField(nameof(PublicationPart.Year), field => field
                .OfType("NumericField").WithDisplayName("Year").WithPosition("4")
                .WithSettings(new NumericFieldSettings { Minimum = 1900, Maximum = 2999 }))
            .WithField(nameof(PublicationPart.Date), field => field
                .OfType("DateField").WithDisplayName("Day of publication, where known").WithPosition("5"))
            .WithField(nameof(PublicationPart.Publisher), field => field
                .OfType("TextField").WithDisplayName("Publisher").WithPosition("6"))
            .WithField(nameof(PublicationPart.Place), field => field
                .OfType("TextField").WithDisplayName("Place").WithPosition("7"))
            .WithField(nameof(PublicationPart.Pages), field => field
                .OfType("NumericField").WithDisplayName("Pages").WithPosition("8")
                .WithSettings(new NumericFieldSettings { Minimum = 1 }))
            .WithField(nameof(PublicationPart.Isbn), field => field
                .OfType("TextField").WithDisplayName("ISBN").WithPosition("9"))
            .WithField(nameof(PublicationPart.Doi), field => field
                .OfType("TextField").WithDisplayName("DOI").WithPosition("10")
                .WithSettings(new TextFieldSettings { Hint = "Without https://doi.org/." }))
            .WithField(nameof(PublicationPart.TextLanguage), field => field
                .OfType("TextField").WithDisplayName("Languages of the text").WithPosition("11")
                .WithSettings(new TextFieldSettings { Hint = "Codes, separated by commas: ru, en, ky." }))
            .WithField(nameof(PublicationPart.Topics), field => field
                .OfType("TaxonomyField").WithDisplayName("Topics").WithPosition("12")
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TaxonomyIds.Topics }))
            .WithField(nameof(PublicationPart.Program), field => field
                .OfType("LocalizationSetContentPickerField").WithDisplayName("Program").WithPosition("13")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = ["Program"] }))
            .WithField(nameof(PublicationPart.Cover), field => field
                .OfType("MediaField").WithDisplayName("Cover").WithPosition("14"))
            .WithField(nameof(PublicationPart.Licence), field => field
                .OfType("TextField").WithDisplayName("Licence").WithPosition("15"))
            .WithField(nameof(PublicationPart.Link), field => field
                .OfType("LinkField").WithDisplayName("Link").WithPosition("16")));

        await definitions.AlterTypeDefinitionAsync("Publication", type => type
            .DisplayedAs("Publication")
            .AsPage("publications")
            .WithPart(nameof(PublicationPart), part => part.WithPosition("3"))
            .WithPart("CommentsPart", part => part.WithPosition("4")));
    }

    private async Task CreateIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<PublicationIndex>(table => table
            .IdColumn(nameof(PublicationIndex.ContentItemId))
            .CodeColumn(nameof(PublicationIndex.Culture))
            .IdColumn(nameof(PublicationIndex.Kind))
            .Column<int>(nameof(PublicationIndex.Year))
            .IdColumn(nameof(PublicationIndex.Program))
            .Column<DateTime>(nameof(PublicationIndex.Issued)));

        await SchemaBuilder.AlterIndexTableAsync<PublicationIndex>(table =>
        {
            table.CreateIndex("IDX_PublicationIndex_List", nameof(PublicationIndex.Culture), nameof(PublicationIndex.Issued), "DocumentId");
            table.CreateIndex("IDX_PublicationIndex_Kind", nameof(PublicationIndex.Culture), nameof(PublicationIndex.Kind), nameof(PublicationIndex.Issued), "DocumentId");
            table.CreateIndex("IDX_PublicationIndex_Year", nameof(PublicationIndex.Culture), nameof(PublicationIndex.Year), nameof(PublicationIndex.Issued), "DocumentId");
            AddProgramIndex(table);
        });
    }
}
