using OrchardCore.ContentManagement;

namespace ForumOrchard.Languages.Menus;

/// <summary>An entry of a menu in one language.</summary>
/// <param name="Key">Equal for the same entry in other languages.</param>
/// <param name="Item">The entry.</param>
/// <param name="Above">The one that it is below; null for the first level.</param>
internal sealed record MenuEntry(string Key, ContentItem Item, MenuEntry? Above)
{
    public int Level => Above is null ? 0 : Above.Level + 1;
}
