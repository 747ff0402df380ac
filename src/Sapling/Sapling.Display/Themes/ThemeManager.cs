using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;

namespace Sapling.Display.Themes;

/// <summary>Asks the selectors once per request.</summary>
internal sealed class ThemeManager(IEnumerable<IThemeSelector> selectors, ThemeCatalog themes) : IThemeManager
{
    private Task<IExtensionInfo?>? _theme;

    public Task<IExtensionInfo?> GetThemeAsync() => _theme ??= SelectAsync();

    private async Task<IExtensionInfo?> SelectAsync()
    {
        var proposals = new List<ThemeSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { ThemeName.Length: > 0 } proposal)
            {
                proposals.Add(proposal);
            }
        }

        return proposals
            .OrderByDescending(proposal => proposal.Priority)
            .Select(proposal => themes.Find(proposal.ThemeName!))
            .FirstOrDefault(theme => theme is not null);
    }
}
