using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Display.ContentDisplay;

/// <summary>Finds the drivers of parts and fields, cached for the request.</summary>
internal sealed class ContentDisplayDrivers(IServiceProvider services, IOptions<ContentDisplayOptions> options)
{
    private readonly Dictionary<string, IContentPartDisplayDriver[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string? Variant, bool Editor), IContentFieldDisplayDriver[]> _fields = [];

    /// <summary>Whether there is a driver for the part or one of its fields.</summary>
    public bool HaveAny(ContentPartDefinition part) =>
        (options.Value.ContentPartOptions.TryGetValue(part.Name, out var option) && option.DisplayDrivers.Count > 0) || part.Fields.Any();

    public IContentPartDisplayDriver[] OfPart(string partType)
    {
        if (!_parts.TryGetValue(partType, out var drivers))
        {
            drivers = options.Value.ContentPartOptions.TryGetValue(partType, out var option)
                ? [.. option.DisplayDrivers.Select(driver => (IContentPartDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))]
                : [];
            _parts.Add(partType, drivers);
        }

        return drivers;
    }

    public IContentFieldDisplayDriver[] ForDisplayMode(string fieldType, string? displayMode) =>
        OfField((fieldType, displayMode, false), option => option.DisplayModeDrivers.Where(driver => driver.DisplayMode(displayMode)));

    public IContentFieldDisplayDriver[] ForEditor(string fieldType, string? editor) =>
        OfField((fieldType, editor, true), option => option.EditorDrivers.Where(driver => driver.Editor(editor)));

    private IContentFieldDisplayDriver[] OfField(
        (string Field, string? Variant, bool Editor) key,
        Func<ContentFieldDisplayOption, IEnumerable<ContentFieldDisplayDriverOption>> choose)
    {
        if (!_fields.TryGetValue(key, out var drivers))
        {
            drivers = options.Value.ContentFieldOptions.TryGetValue(key.Field, out var option)
                ? [.. choose(option).Select(driver => (IContentFieldDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))]
                : [];
            _fields.Add(key, drivers);
        }

        return drivers;
    }
}
