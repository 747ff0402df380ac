using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace ForumOrchard.Editing.Tokens;

/// <summary>
/// What a form was made from: a mark of the stored state. A form carries it along, and whoever saves compares it with the mark of what is stored by then.
/// </summary>
/// <param name="Value">22 letters, digits, hyphens and underscores.</param>
public readonly record struct EditToken(string Value)
{
    /// <summary>Of what was never stored; equal to no other.</summary>
    public static EditToken None { get; } = new(string.Empty);

    /// <summary>The same for the same JSON: two states that differ in nothing that is stored are one.</summary>
    /// <param name="stored">A content item, a section of settings, a user, a text; null gives <see cref="None"/>.</param>
    public static EditToken Of(object? stored) => stored is null
        ? None
        : new(Base64Url.EncodeToString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(stored, stored.GetType())).AsSpan(0, 16)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
