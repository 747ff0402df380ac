using ForumOrchard.Organization.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace ForumOrchard.Organization;

/// <summary>Defines <c>HomePage</c>, <c>Page</c>, <c>MemberOrganization</c> and <c>CouncilMember</c>.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefinePageAsync();
        await DefineHomePageAsync();
        await DefineMemberOrganizationAsync();
        await DefineCouncilMemberAsync();
        return 1;
    }

    private async Task DefinePageAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PagePart), part => part
            .WithField(nameof(PagePart.Summary), field => field
                .OfType("TextField").WithDisplayName("Summary").WithEditor("TextArea").WithPosition("0"))
            .WithField(nameof(PagePart.Kind), field => field
                .OfType("TextField").WithDisplayName("Kind").WithEditor("PredefinedList").WithPosition("1")
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    DefaultValue = "page",
                    Options = [new() { Name = "Page", Value = "page" }, new() { Name = "Platform", Value = "platform" }],
                }))
            .WithField(nameof(PagePart.Lists), field => field
                .OfType("TextField").WithDisplayName("Lists below the body").WithEditor("PredefinedList").WithPosition("2")
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    DefaultValue = string.Empty,
                    Options =
                    [
                        new() { Name = "Nothing", Value = string.Empty },
                        new() { Name = "Members", Value = "MemberOrganization" },
                        new() { Name = "Coordinating council", Value = "CouncilMember" },
                    ],
                }))
            .WithField(nameof(PagePart.Position), field => field
                .OfType("NumericField").WithDisplayName("Position in the section").WithPosition("3"))
            .WithField(nameof(PagePart.Cover), field => field
                .OfType("MediaField").WithDisplayName("Cover").WithPosition("4")));

        await definitions.AlterTypeDefinitionAsync("Page", type => type
            .DisplayedAs("Page")
            .AsPage("about")
            .WithPart(nameof(PagePart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText"))
            .WithPart("SensitivePart", part => part.WithPosition("5")));
    }

    private Task DefineHomePageAsync() => definitions.AlterTypeDefinitionAsync("HomePage", type => type
        .DisplayedAs("Home page")
        .AsPage("home")
        .WithPart("HtmlBodyPart", part => part.WithPosition("3").WithEditor("RichText"))
        .WithPart("FlowPart", part => part.WithPosition("4")));

    private async Task DefineMemberOrganizationAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(MemberOrganizationPart), part => part
            .WithField(nameof(MemberOrganizationPart.Region), field => field
                .OfType("TextField").WithDisplayName("Region").WithPosition("0"))
            .WithField(nameof(MemberOrganizationPart.Website), field => field
                .OfType("LinkField").WithDisplayName("Website").WithPosition("1"))
            .WithField(nameof(MemberOrganizationPart.Logo), field => field
                .OfType("MediaField").WithDisplayName("Logo").WithPosition("2"))
            .WithField(nameof(MemberOrganizationPart.Position), field => field
                .OfType("NumericField").WithDisplayName("Position in the list").WithPosition("3")));

        await definitions.AlterTypeDefinitionAsync("MemberOrganization", type => type
            .DisplayedAs("Member organization")
            .AsPage("about/members")
            .WithPart(nameof(MemberOrganizationPart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText")));
    }

    private async Task DefineCouncilMemberAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CouncilMemberPart), part => part
            .WithField(nameof(CouncilMemberPart.Role), field => field
                .OfType("TextField").WithDisplayName("Role").WithPosition("0"))
            .WithField(nameof(CouncilMemberPart.Region), field => field
                .OfType("TextField").WithDisplayName("Region or organization").WithPosition("1"))
            .WithField(nameof(CouncilMemberPart.Photo), field => field
                .OfType("MediaField").WithDisplayName("Photo").WithPosition("2"))
            .WithField(nameof(CouncilMemberPart.Website), field => field
                .OfType("LinkField").WithDisplayName("Website").WithPosition("3"))
            .WithField(nameof(CouncilMemberPart.Position), field => field
                .OfType("NumericField").WithDisplayName("Position in the list").WithPosition("4")));

        await definitions.AlterTypeDefinitionAsync("CouncilMember", type => type
            .DisplayedAs("Member of the coordinating council")
            .AsPage("about/coordinating-council")
            .WithPart(nameof(CouncilMemberPart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText")));
    }
}
