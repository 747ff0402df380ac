using YesSql.Indexes;

namespace ForumOrchard.Editing.Notes;

/// <summary>Fills <see cref="NoteIndex"/> and <see cref="MentionIndex"/>.</summary>
public sealed class NoteIndexProvider : IndexProvider<Note>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<Note> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<NoteIndex>().Map(note => new NoteIndex { ContentItemId = note.ContentItemId, ThreadId = note.ThreadId });
        context.For<MentionIndex>().Map(note => note.Mentioned.Select(user => new MentionIndex { UserId = user, ThreadId = note.ThreadId }));
    }
}
