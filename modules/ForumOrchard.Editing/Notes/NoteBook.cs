using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Editing.Notes;

/// <summary>Reads and adds notes. Whether somebody may is asked before: see <see cref="NotesController"/>.</summary>
public sealed class NoteBook(ISession session, Colleagues colleagues, IClock clock)
{
    /// <summary>Characters of a note.</summary>
    public const int LongestText = 2000;

    /// <summary>Notes of an item, with those that are settled. More are no notes, but a conversation.</summary>
    public const int MostNotes = 500;

    /// <summary>The newest mentions among which those are sought that wait for somebody.</summary>
    private const int MostMentions = 50;

    /// <summary>Whether an item takes no more notes.</summary>
    /// <param name="threads">Its threads.</param>
    public static bool IsFull(IEnumerable<NoteThread> threads) => threads.Sum(thread => thread.Notes.Count) >= MostNotes;

    /// <summary>The threads of an item.</summary>
    public async Task<IReadOnlyList<NoteThread>> OfAsync(string contentItemId) =>
        NoteThread.Of(await session.Query<Note, NoteIndex>(index => index.ContentItemId == contentItemId).ListAsync());

    /// <summary>The threads that wait for an answer of a user.</summary>
    public async Task<IReadOnlyList<NoteThread>> WaitingForAsync(string userId)
    {
        string[] threads = [.. (await session.QueryIndex<MentionIndex>(index => index.UserId == userId).OrderByDescending(index => index.DocumentId).Take(MostMentions).ListAsync())
            .Select(mention => mention.ThreadId).Distinct(StringComparer.Ordinal)];
        return threads.Length == 0
            ? []
            : [.. NoteThread.Of(await session.Query<Note, NoteIndex>(index => index.ThreadId.IsIn(threads)).ListAsync()).Where(thread => thread.WaitsFor(userId) is not null)];
    }

    /// <summary>Adds a text.</summary>
    /// <param name="item">The item.</param>
    /// <param name="thread">The thread that it answers; null to begin one.</param>
    /// <param name="field">What a new thread is about.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="user">Who writes.</param>
    public async Task WriteAsync(ContentItem item, NoteThread? thread, string field, string text, ClaimsPrincipal user)
    {
        var note = New(item, thread, field, NoteKind.Text, user);
        note.Text = text;
        note.Mentioned = [.. (await colleagues.NamedInAsync(text, item)).Select(colleague => colleague.UserId).Where(id => id != note.UserId)];
        await session.SaveAsync(note);
    }

    /// <summary>Settles a thread, or opens it again.</summary>
    public Task DecideAsync(ContentItem item, NoteThread thread, NoteKind decision, ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return session.SaveAsync(New(item, thread, thread.Field, decision, user));
    }

    private Note New(ContentItem item, NoteThread? thread, string field, NoteKind kind, ClaimsPrincipal user) => new()
    {
        ContentItemId = item.ContentItemId,
        ThreadId = thread?.Id ?? Guid.NewGuid().ToString("n"),
        Field = thread?.Field ?? field,
        Kind = kind,
        UserId = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty,
        UserName = user.Identity?.Name ?? string.Empty,
        WrittenUtc = clock.UtcNow,
    };
}
