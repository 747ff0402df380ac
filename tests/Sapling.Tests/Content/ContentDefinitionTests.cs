using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentManagement.Metadata.Settings;
using YesSql;

namespace Sapling.Tests.Content;

public sealed class ContentDefinitionTests(ContentSite site) : IClassFixture<ContentSite>
{
    [Fact]
    public async Task AlterTypeDefinition_NewType_IsThereAfterARestart()
    {
        await AlterAsync(definitions => definitions.AlterTypeDefinitionAsync("Report", type => type
            .DisplayedAs("Report of the Forum")
            .Draftable().Stereotype("Special")
            .WithPart("TitlePart", part => part.WithPosition("0"))
            .WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings { AllowCustomPath = true, Pattern = "x" }))));

        await site.RestartAsync();
        var type = await GetAsync("Report");

        Assert.Equal("Report of the Forum", type!.DisplayName);
        Assert.True(type.IsDraftable());
        Assert.False(type.IsVersionable());
        Assert.Equal("Special", type.GetStereotype());
        Assert.Equal(["TitlePart", "AutoroutePart"], type.Parts.Select(part => part.Name));
        Assert.True(type.Parts.Last().GetSettings<AutoroutePartSettings>().AllowCustomPath);
        Assert.Equal("0", type.Parts.First().GetSettings<ContentTypePartSettings>().Position);
    }

    [Fact]
    public async Task AlterTypeDefinition_InTheSameUnitOfWork_IsSeenAtOnce() => await site.InScopeAsync(async services =>
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        Assert.Null(await definitions.GetTypeDefinitionAsync("Momentary"));

        await definitions.AlterTypeDefinitionAsync("Momentary", type => type.WithPart("TitlePart"));

        Assert.NotNull(await definitions.GetTypeDefinitionAsync("momentary"));
    });

    [Fact]
    public async Task AlterTypeDefinition_UnitOfWorkFails_IsNotKept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => AlterAsync(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Doomed", type => type.WithPart("TitlePart"));
            throw new InvalidOperationException();
        }));

        Assert.Null(await GetAsync("Doomed"));
    }

    [Fact]
    public async Task AlterTypeDefinition_Committed_IsSeenByOtherUnitsOfWork()
    {
        Assert.Null(await GetAsync("Later"));
        await AlterAsync(definitions => definitions.AlterTypeDefinitionAsync("Later", type => type.Listable()));

        Assert.True((await GetAsync("Later"))!.IsListable());
    }

    [Fact]
    public async Task AlterPartDefinition_Fields_KnowTheirPartAndTheTypeTheyAreIn()
    {
        await AlterAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("SharedPart", part => part
                .Attachable()
                .WithField("Summary", field => field
                    .OfType(nameof(TextField)).WithDisplayName("The summary").WithEditor("TextArea").WithPosition("3")
                    .WithSettings(new TextFieldSettings { Required = true, Hint = "Short" })));

            await definitions.AlterTypeDefinitionAsync("First", type => type.WithPart("SharedPart"));
            await definitions.AlterTypeDefinitionAsync("Second", type => type.WithPart("SharedPart"));
        });

        var first = (await GetAsync("First"))!.Parts.Single().PartDefinition.Fields.Single();
        var second = (await GetAsync("Second"))!.Parts.Single().PartDefinition.Fields.Single();

        Assert.Equal("First", first.ContentTypePartDefinition.ContentTypeDefinition.Name);
        Assert.Equal("Second", second.ContentTypePartDefinition.ContentTypeDefinition.Name);
        Assert.Equal("SharedPart", first.PartDefinition.Name);
        Assert.Equal(nameof(TextField), first.FieldDefinition.Name);
        Assert.Equal(("The summary", "TextArea"), (first.DisplayName(), first.Editor()));
        Assert.True(first.GetSettings<TextFieldSettings>().Required);
    }

    [Fact]
    public async Task AlterTypeDefinition_Again_AddsToWhatIsThere()
    {
        await AlterAsync(definitions => definitions.AlterTypeDefinitionAsync("Growing", type => type.Listable().WithPart("TitlePart", part => part.WithPosition("5"))));
        await AlterAsync(definitions => definitions.AlterTypeDefinitionAsync("Growing", type => type.Draftable().WithPart("TitlePart", part => part.WithDisplayName("Heading"))));

        var type = (await GetAsync("Growing"))!;
        var settings = type.Parts.Single().GetSettings<ContentTypePartSettings>();

        Assert.True(type.IsListable() && type.IsDraftable());
        Assert.Equal(("5", "Heading"), (settings.Position, settings.DisplayName));
    }

    [Fact]
    public async Task WithField_WithoutType_IsRefused()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            AlterAsync(definitions => definitions.AlterPartDefinitionAsync("BadPart", part => part.WithField("Nameless"))));

        Assert.Contains("Nameless", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeletePartDefinition_PartInUse_IsTakenOutOfTypes()
    {
        await AlterAsync(async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("OldPart", part => part.Attachable());
            await definitions.AlterTypeDefinitionAsync("HasOld", type => type.WithPart("OldPart").WithPart("TitlePart"));
        });

        await AlterAsync(definitions => definitions.DeletePartDefinitionAsync("OldPart"));

        Assert.Equal("TitlePart", (await GetAsync("HasOld"))!.Parts.Single().Name);
    }

    [Fact]
    public async Task Migrations_ManyDefinitions_AreOneDocument() => await site.InScopeAsync(async services =>
        Assert.Equal(1, await services.GetRequiredService<ISession>().Query().For<ContentDefinitionRecord>().CountAsync()));

    private Task AlterAsync(Func<IContentDefinitionManager, Task> alter) =>
        site.InScopeAsync(services => alter(services.GetRequiredService<IContentDefinitionManager>()));

    private async Task<ContentTypeDefinition?> GetAsync(string name)
    {
        ContentTypeDefinition? type = null;
        await site.InScopeAsync(async services => type = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(name));
        return type;
    }
}
