using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Vacancies.Indexes;
using ForumOrchard.Vacancies.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Vacancies;

/// <summary>Defines the type <c>Vacancy</c> and the index of vacancies.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(VacancyPart), part => part
            .WithField(nameof(VacancyPart.Summary), field => field.OfType("TextField").WithDisplayName("Summary").WithEditor("TextArea").WithPosition("0"))
            .WithField(nameof(VacancyPart.Program), field => field
                .OfType("LocalizationSetContentPickerField").WithDisplayName("Program").WithPosition("1")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = ["Program"] })));

        await definitions.AlterTypeDefinitionAsync("Vacancy", type => type
            .DisplayedAs("Vacancy")
            .AsPage("vacancies")
            .WithPart(nameof(VacancyPart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("Trumbowyg")));

        await SchemaBuilder.CreateMapIndexTableAsync<VacancyIndex>(table => table
            .CodeColumn(nameof(VacancyIndex.Culture))
            .IdColumn(nameof(VacancyIndex.Program))
            .Column<DateTime>(nameof(VacancyIndex.PublishedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<VacancyIndex>(table =>
        {
            table.CreateIndex("IDX_VacancyIndex_List", nameof(VacancyIndex.Culture), nameof(VacancyIndex.PublishedUtc), "DocumentId");
            table.CreateIndex("IDX_VacancyIndex_Program", nameof(VacancyIndex.Culture), nameof(VacancyIndex.Program), nameof(VacancyIndex.PublishedUtc), "DocumentId");
        });
        return 1;
    }
}
