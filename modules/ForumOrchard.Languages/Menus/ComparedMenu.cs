using OrchardCore.ContentManagement;

namespace ForumOrchard.Languages.Menus;

/// <summary>A menu in all languages of the site.</summary>
/// <param name="Alias">The common part of the aliases: <c>main-menu</c> of <c>main-menu-en</c>.</param>
/// <param name="Languages">One for each language of the site.</param>
/// <param name="Rows">The entries, in order, each before those below it.</param>
public sealed record ComparedMenu(string Alias, IReadOnlyList<MenuLanguage> Languages, IReadOnlyList<MenuRow> Rows);

/// <summary>The menu in one language.</summary>
/// <param name="Culture">Name of the language.</param>
/// <param name="Menu">The latest version; null if there is no menu in this language.</param>
public sealed record MenuLanguage(string Culture, ContentItem? Menu);

/// <summary>What is the same entry in all languages.</summary>
/// <param name="Key">As of the entries.</param>
/// <param name="AboveKey">That of the entry above it; null for the first level.</param>
/// <param name="Level">0 for the first level.</param>
/// <param name="Cells">In the order of the languages.</param>
public sealed record MenuRow(string Key, string? AboveKey, int Level, IReadOnlyList<MenuCell> Cells);

/// <summary>An entry in one language.</summary>
/// <param name="Entry">Null if the language lacks it.</param>
/// <param name="AboveId">Where an entry that is lacking would be: the id of the one above it; null for the first level.</param>
public sealed record MenuCell(ContentItem? Entry, string? AboveId);
