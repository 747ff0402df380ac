using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Media.ViewModels;
using Sapling.Content.Definitions;
using Sapling.Display.ContentDisplay;
using Sapling.Features.Media.Admin;
using Sapling.Features.Media.Fields;

namespace Sapling.Features.Media.Drivers;

/// <summary>
/// Chooses files of the media library with their text alternatives. A file that the library no longer has stays until an
/// editor removes it; only an added one must exist.
/// </summary>
internal sealed class MediaFieldDisplayDriver(
    MediaLibrary library,
    FieldUploads uploads,
    IOptions<MediaOptions> options,
    FieldRules rules,
    DefinitionTexts texts,
    IStringLocalizer<MediaFieldDisplayDriver> S) : StockFieldEditorDriver<MediaField, EditMediaFieldViewModel>(rules)
{
    private static readonly string[] _listsByPosition = ["Anchors", "AttachedFileNames"];

    protected override ValueTask ShowAsync(EditMediaFieldViewModel view, MediaField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        view.Paths = MediaRows.Write(field.Paths.Select((path, i) => new MediaRows.Row { Path = path, MediaText = TextAt(field, i) }));
        view.AllowMediaText = settings.AllowMediaText;
        view.AllowedExtensions = ExtensionsOf(settings);
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override async ValueTask ReadAsync(EditMediaFieldViewModel view, MediaField field, UpdateFieldEditorContext context)
    {
        var added = new MediaRows();
        if (await RowsAsync(added, context) is not { } posted)
        {
            return;
        }

        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var rows = posted.Where(row => !row.IsRemoved).ToList();
        if (added.Unclear is not null)
        {
            // What it means is asked first.
        }
        else if (await FaultAsync(rows, field, settings, context) is { } fault)
        {
            Refuse(context, nameof(view.Paths), fault);
        }
        else
        {
            Store(field, rows, settings.AllowMediaText);
            posted = rows;
        }

        Keep(posted, added, context.Updater.ModelState);
    }

    /// <summary>Null for a form without the field, and for one that cannot be read.</summary>
    private async Task<List<MediaRows.Row>?> RowsAsync(MediaRows rows, UpdateFieldEditorContext context)
    {
        if (Posted(context, nameof(EditMediaFieldViewModel.Paths)) is { Length: > 0 } json)
        {
            if (MediaRows.Parse(json) is { } parsed)
            {
                return parsed;
            }

            Refuse(context, nameof(EditMediaFieldViewModel.Paths), S["The list of files cannot be read."]);
            return null;
        }

        await context.Updater.TryUpdateModelAsync(rows, Prefix);
        if (Posted(context, nameof(MediaRows.Added)) is null)
        {
            return null;
        }

        await LookUpAsync(rows, context);
        await AddUploadedAsync(rows, context);
        var all = rows.All();
        if (!context.PartFieldDefinition.GetSettings<MediaFieldSettings>().Multiple && rows.HasAdded)
        {
            // What is added takes the place of the one there is.
            all = all[^1..];
        }

        return all;
    }

    /// <summary>Words in place of a path stand for the only file that has them.</summary>
    private async Task LookUpAsync(MediaRows rows, UpdateFieldEditorContext context)
    {
        if (!string.IsNullOrEmpty(rows.Choice))
        {
            rows.Added = rows.Choice;
        }

        if (!rows.HasAdded || await library.HasAsync(rows.Added!.Trim().TrimStart('/')))
        {
            return;
        }

        var found = await library.FindAsync(ExtensionsOf(context.PartFieldDefinition.GetSettings<MediaFieldSettings>()), rows.Added, 0);
        if (found.Total == 1)
        {
            rows.Added = found.Files[0].Path;
        }
        else if (found.Total > 1)
        {
            Refuse(context, nameof(EditMediaFieldViewModel.Paths), found.Next is null
                ? S["Several files match “{0}”. Choose the one you mean.", rows.Added]
                : S["{0} files match “{1}”. Choose one of the newest, or type more words.", found.Total, rows.Added]);
            (rows.Unclear, rows.Added) = (rows.Added, null);
        }
    }

    private async Task AddUploadedAsync(MediaRows rows, UpdateFieldEditorContext context)
    {
        if (rows.Uploaded is not { } file)
        {
            return;
        }

        var extensions = ExtensionsOf(context.PartFieldDefinition.GetSettings<MediaFieldSettings>());
        var (path, fault) = extensions.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase)
            ? await uploads.StoreAsync(file)
            : (null, OfNoAllowedKind(file.FileName, extensions));
        rows.Added = path ?? rows.Added;
        if (fault is not null)
        {
            Refuse(context, nameof(EditMediaFieldViewModel.Paths), fault);
        }
    }

    private string OfNoAllowedKind(string file, string[] extensions) => S["\"{0}\" is not a file of an allowed kind: {1}.", file, string.Join(", ", extensions)];

    private async Task<string?> FaultAsync(List<MediaRows.Row> rows, MediaField field, MediaFieldSettings settings, UpdateFieldEditorContext context)
    {
        foreach (var row in rows.Where(row => !field.Paths.Contains(row.Path, StringComparer.Ordinal)))
        {
            if (!ExtensionsOf(settings).Contains(Path.GetExtension(row.Path), StringComparer.OrdinalIgnoreCase))
            {
                return OfNoAllowedKind(row.Path!, ExtensionsOf(settings));
            }

            if (!await library.HasAsync(row.Path!))
            {
                return S["The media library has no file \"{0}\".", row.Path!];
            }
        }

        var name = texts.NameOf(context.PartFieldDefinition);
        return (rows.Count, settings) switch
        {
            (0, { Required: true }) => S["A value is required for {0}.", name].Value,
            ( > 1, { Multiple: false }) => S["The {0} field cannot contain more than one file.", name].Value,
            _ => null,
        };
    }

    /// <summary>Another field may be refused and the form shown again: its rows are then those posted, at the positions that they have now.</summary>
    private void Keep(List<MediaRows.Row> rows, MediaRows added, ModelStateDictionary state)
    {
        foreach (var (key, _) in state.FindKeysWithPrefix(Prefix).Where(entry => entry.Key != $"{Prefix}.{nameof(EditMediaFieldViewModel.Paths)}").ToList())
        {
            state.Remove(key);
        }

        // What nobody has validated would make the whole form invalid.
        var paths = $"{Prefix}.{nameof(EditMediaFieldViewModel.Paths)}";
        state.SetModelValue(paths, null, MediaRows.Write(rows));
        if (state.GetFieldValidationState(paths) == ModelValidationState.Unvalidated)
        {
            state.MarkFieldValid(paths);
        }

        if (added.Unclear is not null)
        {
            foreach (var (name, value) in new[] { (nameof(added.Added), added.Unclear), (nameof(added.AddedText), added.AddedText) })
            {
                state.SetModelValue($"{Prefix}.{name}", value, value);
                state.MarkFieldValid($"{Prefix}.{name}");
            }
        }
    }

    private static void Store(MediaField field, List<MediaRows.Row> rows, bool allowMediaText)
    {
        var before = field.Paths.Select((path, i) => (path, Text: TextAt(field, i))).ToLookup(one => one.path, one => one.Text, StringComparer.Ordinal);
        var texts = rows.Select(row => (allowMediaText ? row.MediaText : before[row.Path!].FirstOrDefault()) ?? string.Empty).ToArray();
        var isSame = rows.Select(row => row.Path).SequenceEqual(field.Paths, StringComparer.Ordinal) && texts.SequenceEqual(field.Paths.Select((_, i) => TextAt(field, i) ?? string.Empty), StringComparer.Ordinal);
        if (!isSame)
        {
            MoveAlong(field, [.. rows.Select(row => Array.IndexOf(field.Paths, row.Path))]);
            field.Paths = [.. rows.Select(row => row.Path!)];
            field.MediaTexts = texts;
        }
    }

    /// <summary>Other lists by position, such as the anchors of pictures, stay beside their files.</summary>
    private static void MoveAlong(MediaField field, int[] formerPositions)
    {
        foreach (var name in _listsByPosition)
        {
            if (field.Data[name] is JsonArray list)
            {
                field.Data[name] = new JsonArray([.. formerPositions.Select(i => i >= 0 && i < list.Count ? list[i]?.DeepClone() : null)]);
            }
        }
    }

    private static string? TextAt(MediaField field, int i) => field.MediaTexts is { } texts && i < texts.Length ? texts[i] : null;

    private string[] ExtensionsOf(MediaFieldSettings settings) => settings.ExtensionsOf(options.Value);
}
