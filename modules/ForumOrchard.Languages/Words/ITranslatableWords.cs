using System.Security.Claims;

namespace ForumOrchard.Languages.Words;

/// <summary>
/// Words that have a text per language where they stand, and are no items of their own: names of terms, texts of settings, entries of menus. A module that keeps such words registers one of these; the
/// translator's desk shows what is missing and outdated among them, and writes translations.
/// </summary>
public interface ITranslatableWords
{
    /// <summary>The collections, drafts included: what editors work on.</summary>
    Task<IReadOnlyList<WordCollection>> ReadAsync();

    /// <summary>Whether somebody may write in a collection. In which languages they work is not asked.</summary>
    /// <param name="user">Who.</param>
    /// <param name="collection">One that was read here.</param>
    Task<bool> MayWriteAsync(ClaimsPrincipal user, WordCollection collection);

    /// <summary>Writes translations, all or none, and commits them.</summary>
    /// <param name="user">Who, after <see cref="MayWriteAsync"/>.</param>
    /// <param name="collection">One that was read here.</param>
    /// <param name="culture">One of the site's.</param>
    /// <param name="changes">At least one; each of another entry.</param>
    Task<WordResult> WriteAsync(ClaimsPrincipal user, WordCollection collection, string culture, IReadOnlyList<WordChange> changes);
}
