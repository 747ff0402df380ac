using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Redirects;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Entities;
using OrchardCore.Html.Models;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.Editing;

/// <summary>The forms of Orchard Core's own editors warn a user who would overwrite something newer.</summary>
public sealed class EditFormTests(SharedSite site)
{
    private const string Field = "ContentItem.Token";

    [Fact]
    public async Task Form_OfAnItem_CarriesWhatItWasMadeFrom()
    {
        var id = await AddAsync();

        var (form, _) = await new EditorForm(site).RenderAsync(BuildAsync(id));

        Assert.Equal(await TokenAsync(id), form.QuerySelector($"input[type=hidden][name='{Field}']")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Form_OfANewItem_CarriesNothing()
    {
        var (form, _) = await new EditorForm(site).RenderAsync(async (services, updater) => await services.GetRequiredService<IContentItemDisplayManager>()
            .BuildEditorAsync(await services.GetRequiredService<IContentManager>().NewAsync("Page"), updater, isNew: true));

        Assert.Null(form.QuerySelector($"[name='{Field}']"));
    }

    [Theory]
    [InlineData("ru", "За это время этот материал сохранил")]
    [InlineData("en", "Meanwhile")]
    public async Task Post_AfterAnotherSaved_IsRefusedInTheEditorsLanguage(string culture, string expected)
    {
        var id = await AddAsync();
        var seen = await TokenAsync(id);
        await SaveAsync(id);

        var (form, errors, message) = await PostAsync(id, seen, culture);

        Assert.Contains("ContentItem", errors);
        Assert.StartsWith(expected, message, StringComparison.Ordinal);
        Assert.Equal(await TokenAsync(id), form);
    }

    [Fact]
    public async Task Post_OfWhatIsStored_IsTaken()
    {
        var id = await AddAsync();

        var (_, errors, _) = await PostAsync(id, await TokenAsync(id), "ru");

        Assert.Empty(errors);
    }

    [Fact]
    public async Task Post_AgainAfterBeingTold_IsTaken()
    {
        var id = await AddAsync();
        var seen = await TokenAsync(id);
        await SaveAsync(id);
        var (again, _, _) = await PostAsync(id, seen, "ru");

        var (_, errors, _) = await PostAsync(id, again!, "ru");

        Assert.Empty(errors);
    }

    [Fact]
    public async Task Post_OfAUser_AfterAnotherAdministratorSaved_IsRefused() =>
        Assert.Contains("User", await PostUserAsync(async (users, user) => await users.AddToRoleAsync(user, "Moderator")));

    [Fact]
    public async Task Post_OfAUser_WhoFailedToSignInMeanwhile_IsTaken() =>
        Assert.DoesNotContain("User", await PostUserAsync((users, user) => users.AccessFailedAsync(user)));

    [Fact]
    public async Task Post_OfAUserThatIsRefused_StoresNothing()
    {
        var isMember = true;
        await PostUserAsync(
            (users, user) => users.AddToRoleAsync(user, "Moderator"),

            // Orchard Core's driver writes the user as soon as a role is taken away.
            (users, user) => users.RemoveFromRoleAsync(user, "Moderator"),
            async (users, user) => isMember = await users.IsInRoleAsync(user, "Moderator"));

        Assert.True(isMember);
    }

    [Fact]
    public async Task Post_ReadAhead_ComparesWithWhatWasThereBeforeTheRequestWrote()
    {
        var id = await AddAsync();
        var seen = await TokenAsync(id);

        await site.InScopeAsync(async services =>
        {
            var stored = services.GetRequiredService<StoredItems>();
            await stored.ReadAheadAsync(id);
            await SaveAsync(id);

            Assert.Equal(seen, EditToken.Of(await stored.FindBeforeAsync(id)).Value);
            Assert.NotEqual(seen, EditToken.Of(await stored.FindAsync(id)).Value);
        });
    }

    [Fact]
    public async Task Post_ReadAhead_KnowsWhatTheFormWasOpenedWithAndDoesNotReadItAgain()
    {
        var id = await AddAsync();
        var seen = new EditToken(await TokenAsync(id));

        await site.InScopeAsync(async services =>
        {
            var drafts = services.GetRequiredService<ReplacedDrafts>();
            await drafts.ReadAheadAsync(id, seen);
            await site.InScopeAsync(async others =>
            {
                var session = others.GetRequiredService<ISession>();
                foreach (var version in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).ListAsync())
                {
                    session.Delete(version);
                }
            });

            Assert.Equal(seen, EditToken.Of(await drafts.FindAsync(id, seen)));
            Assert.Null(await drafts.FindAsync(id, new EditToken("another")));
        });
    }

    [Fact]
    public async Task Post_OfSettings_AfterAnotherSavedTheSameSection_IsRefused()
    {
        var seen = await SettingsTokenAsync<RedirectsSettings>(RedirectsSettingsDisplayDriver.GroupId);
        await ChangeSettingsAsync<RedirectsSettings>(section => section.Lines += $"\n/old-{Guid.NewGuid():n} /en/news");

        Assert.Contains("RedirectsSettings", await PostSettingsAsync(seen));
    }

    [Fact]
    public async Task Post_OfSettings_AfterAnotherSavedAnotherSection_IsTaken()
    {
        var seen = await SettingsTokenAsync<RedirectsSettings>(RedirectsSettingsDisplayDriver.GroupId);
        await ChangeSettingsAsync<OrganizationSettings>(section => section.Twitter = $"https://example.org/{Guid.NewGuid():n}");

        Assert.DoesNotContain("RedirectsSettings", await PostSettingsAsync(seen));
    }

    private async Task<string> SettingsTokenAsync<TSection>(string groupId)
    {
        var (form, _) = await new EditorForm(site).RenderAsync(async (services, updater) =>
            await services.GetRequiredService<IDisplayManager<ISite>>().BuildEditorAsync(await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync(), updater, isNew: false, groupId));
        return form.QuerySelector($"[name='{typeof(TSection).Name}.Token']")!.GetAttribute("value")!;
    }

    private async Task<IReadOnlyList<string>> PostSettingsAsync(string token)
    {
        var (_, errors) = await new EditorForm(site) { ["RedirectsSettings.Token"] = token, ["RedirectsSettings.Lines"] = "" }.RenderAsync(async (services, updater) =>
        {
            var settings = await services.GetRequiredService<ISiteService>().LoadSiteSettingsAsync();
            return await services.GetRequiredService<IDisplayManager<ISite>>().UpdateEditorAsync(settings, updater, isNew: false, RedirectsSettingsDisplayDriver.GroupId);
        });
        return errors;
    }

    private Task ChangeSettingsAsync<TSection>(Action<TSection> change)
        where TSection : class, new() => site.InScopeAsync(async services =>
    {
        var service = services.GetRequiredService<ISiteService>();
        var settings = await service.LoadSiteSettingsAsync();
        settings.Alter(typeof(TSection).Name, change);
        await service.UpdateSiteSettingsAsync(settings);
    });

    /// <returns>The errors of a form that was opened before something happened to the user, and comes back after it.</returns>
    private async Task<IReadOnlyList<string>> PostUserAsync(
        Func<UserManager<IUser>, IUser, Task<IdentityResult>> happens,
        Func<UserManager<IUser>, IUser, Task<IdentityResult>>? inTheSameRequest = null,
        Func<UserManager<IUser>, IUser, Task>? afterwards = null)
    {
        var name = $"editor{Guid.NewGuid():n}";
        await InUsersAsync(users => users.CreateAsync(new User { UserName = name, Email = $"{name}@example.org" }, ForumSite.AdminPassword));
        var (form, _) = await new EditorForm(site).RenderAsync(async (services, updater) =>
            await services.GetRequiredService<IDisplayManager<User>>().BuildEditorAsync(await UserAsync(services, name), updater, isNew: false));
        var seen = form.QuerySelector("[name='User.Token']")!.GetAttribute("value")!;
        await InUsersAsync(async users => await happens(users, (await users.FindByNameAsync(name))!));

        var (_, errors) = await new EditorForm(site) { ["User.Token"] = seen }.RenderAsync(async (services, updater) =>
        {
            var user = await UserAsync(services, name);
            if (inTheSameRequest is not null)
            {
                await inTheSameRequest(services.GetRequiredService<UserManager<IUser>>(), user);
            }

            return await services.GetRequiredService<IDisplayManager<User>>().UpdateEditorAsync(user, updater, isNew: false);
        });
        if (afterwards is not null)
        {
            await site.InScopeAsync(async services => await afterwards(services.GetRequiredService<UserManager<IUser>>(), await UserAsync(services, name)));
        }

        return errors;
    }

    private Task InUsersAsync(Func<UserManager<IUser>, Task<IdentityResult>> change) => site.InScopeAsync(async services =>
        Assert.True((await change(services.GetRequiredService<UserManager<IUser>>())).Succeeded));

    private static async Task<User> UserAsync(IServiceProvider services, string name) => (User)(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync(name))!;

    private static Func<IServiceProvider, IUpdateModel, Task<IShape>> BuildAsync(string id) => async (services, updater) =>
        await services.GetRequiredService<IContentItemDisplayManager>().BuildEditorAsync(
            (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!, updater, isNew: false);

    /// <summary>Like the content editor: creates the draft first, then reads the form into it.</summary>
    private async Task<(string? Token, IReadOnlyList<string> Errors, string Message)> PostAsync(string id, string token, string culture)
    {
        var message = "";
        var (form, errors) = await new EditorForm(site) { Culture = culture, [Field] = token }.RenderAsync(async (services, updater) =>
        {
            var draft = (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.DraftRequired))!;
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(draft, updater, isNew: false);
            message = updater.ModelState.Values.SelectMany(entry => entry.Errors).FirstOrDefault()?.ErrorMessage ?? "";
            await services.GetRequiredService<YesSql.ISession>().CancelAsync();
            return shape;
        });
        return (form.QuerySelector($"[name='{Field}']")?.GetAttribute("value"), errors, message);
    }

    private Task<string> AddAsync() => site.AddAsync("Page", $"en/about/form-{Guid.NewGuid():n}", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(part => part.Html = "Old body"));

    private Task SaveAsync(string id) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.Alter<HtmlBodyPart>(part => part.Html = "Somebody else's");
        await contents.SaveDraftAsync(draft);
    });

    private async Task<string> TokenAsync(string id)
    {
        var token = "";
        await site.InScopeAsync(async services => token = EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(id)).Value);
        return token;
    }
}
