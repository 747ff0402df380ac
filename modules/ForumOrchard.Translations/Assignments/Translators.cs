using System.Security.Claims;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Users.Models;
using YesSql;
using Contents = OrchardCore.Contents.CommonPermissions;

namespace ForumOrchard.Translations.Assignments;

/// <summary>Finds who may translate, and assigns translations to them.</summary>
public sealed class Translators(ISession session, Colleagues colleagues, IAuthorizationService authorization)
{
    /// <summary>Those who may translate an item into a language, by name.</summary>
    /// <param name="original">The item.</param>
    /// <param name="culture">Name of the language.</param>
    public async Task<IReadOnlyList<User>> OfAsync(ContentItem original, string culture)
    {
        ArgumentNullException.ThrowIfNull(original);
        return await colleagues.WhoAsync(user => MayAsync(user, original, culture));
    }

    /// <summary>Whether somebody may translate an item into a language.</summary>
    public async Task<bool> MayAsync(ClaimsPrincipal user, ContentItem original, string culture)
    {
        ArgumentNullException.ThrowIfNull(original);
        return await authorization.AuthorizeAsync(user, Permissions.TranslateContent)
            && await authorization.AuthorizeAsync(user, Contents.EditContent, LanguageRights.NewItem(original.ContentType, original.Owner, culture));
    }

    /// <summary>Assigns a translation, and takes it from whoever had it. Of two people who assign one at the same moment, the later counts.</summary>
    /// <param name="localizationSet">The item in all its languages.</param>
    /// <param name="culture">Name of the language.</param>
    /// <param name="translator">Who is to translate; null for nobody.</param>
    public async Task AssignAsync(string localizationSet, string culture, User? translator)
    {
        foreach (var former in await session.Query<Assignment, AssignmentIndex>(index => index.LocalizationSet == localizationSet && index.Culture == culture).ListAsync())
        {
            session.Delete(former);
        }

        if (translator is not null)
        {
            await session.SaveAsync(new Assignment { LocalizationSet = localizationSet, Culture = culture, UserId = translator.UserId, UserName = translator.UserName });
        }
    }
}
