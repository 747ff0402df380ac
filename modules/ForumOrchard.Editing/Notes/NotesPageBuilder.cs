using ForumOrchard.Editing.Fields;
using ForumOrchard.Editing.Versions;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Notes;

/// <summary>Puts notes into words.</summary>
public sealed class NotesPageBuilder(NoteBook book, Colleagues colleagues, ItemSlots slots, ItemTexts texts, ILocalClock clock)
{
    /// <param name="item">The latest version of an item.</param>
    /// <param name="typed">What was refused; null for nothing.</param>
    public async Task<NotesPage> BuildAsync(ContentItem item, TypedNote? typed = null)
    {
        var fields = await FieldsAsync(item);
        var threads = new List<ShownThread>();
        foreach (var thread in await book.OfAsync(item.ContentItemId))
        {
            threads.Add(await ShowAsync(thread, fields));
        }

        return new NotesPage(
            item,
            [.. threads.Where(thread => !thread.Thread.IsResolved)],
            [.. threads.Where(thread => thread.Thread.IsResolved)],
            fields,
            [.. (await colleagues.OfAsync(item)).Select(user => user.UserName)],
            typed);
    }

    /// <summary>The open threads of an item.</summary>
    public async Task<IReadOnlyList<ShownThread>> OpenAsync(ContentItem item)
    {
        var open = (await book.OfAsync(item.ContentItemId)).Where(thread => !thread.IsResolved).ToList();
        if (open.Count == 0)
        {
            return [];
        }

        var (fields, shown) = (await FieldsAsync(item), new List<ShownThread>());
        foreach (var thread in open)
        {
            shown.Add(await ShowAsync(thread, fields));
        }

        return shown;
    }

    /// <summary>What a note can be about.</summary>
    public async Task<IReadOnlyList<(string Key, string Name)>> FieldsAsync(ContentItem item)
    {
        var fields = new List<(string Key, string Name)>();
        foreach (var (slot, part, _) in await slots.OfAsync(item))
        {
            if (texts.NameOf(slot, part) is { } name)
            {
                fields.Add((slot.Key, name));
            }
        }

        return fields;
    }

    private async Task<ShownThread> ShowAsync(NoteThread thread, IReadOnlyList<(string Key, string Name)> fields)
    {
        var written = new List<DateTime>();
        foreach (var note in thread.Notes)
        {
            written.Add((await clock.ConvertToLocalAsync(note.WrittenUtc)).DateTime);
        }

        return new ShownThread(thread, fields.FirstOrDefault(field => field.Key == thread.Field).Name ?? string.Empty, written);
    }
}
