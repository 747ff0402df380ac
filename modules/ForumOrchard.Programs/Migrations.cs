using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Programs.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ForumOrchard.Programs;

/// <summary>Defines the type <c>Program</c> and the widget <c>ProgramsWidget</c>.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ProgramPart), part => part
            .WithField(nameof(ProgramPart.Summary), field => field
                .OfType("TextField").WithDisplayName("Summary").WithEditor("TextArea").WithPosition("0"))
            .WithField(nameof(ProgramPart.Status), field => field
                .OfType("TextField").WithDisplayName("Status").WithEditor("PredefinedList").WithPosition("1")
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    DefaultValue = "active",
                    Options =
                    [
                        new() { Name = "Planned", Value = "planned" },
                        new() { Name = "Under way", Value = "active" },
                        new() { Name = "Completed", Value = "completed" },
                    ],
                }))
            .WithField(nameof(ProgramPart.StartYear), field => field
                .OfType("NumericField").WithDisplayName("First year").WithPosition("2"))
            .WithField(nameof(ProgramPart.EndYear), field => field
                .OfType("NumericField").WithDisplayName("Last year").WithPosition("3"))
            .WithField(nameof(ProgramPart.Partners), field => field
                .OfType("TextField").WithDisplayName("Partners").WithEditor("TextArea").WithPosition("4")
                .WithSettings(new TextFieldSettings { Hint = "One a line." }))
            .WithField(nameof(ProgramPart.Cover), field => field
                .OfType("MediaField").WithDisplayName("Cover").WithPosition("5"))
            .WithField(nameof(ProgramPart.Position), field => field
                .OfType("NumericField").WithDisplayName("Position in the list").WithPosition("6")));

        await definitions.AlterTypeDefinitionAsync("Program", type => type
            .DisplayedAs("Program")
            .AsPage("programs")
            .WithPart(nameof(ProgramPart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText"))
            .WithPart("SensitivePart", part => part.WithPosition("5")));

        await definitions.AlterTypeDefinitionAsync("ProgramsWidget", type => type.DisplayedAs("Programs").AsWidget<ProgramsWidgetPart>());

        return 1;
    }
}
