using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace ForumOrchard.Editing.Tokens;

/// <summary>
/// A fingerprint of the stored state that a form was based on. The form carries it, and saving compares it with the
/// fingerprint of the current state.
/// </summary>
/// <param name="Value">22 letters, digits, hyphens and underscores.</param>
public readonly record struct EditToken(string Value)
{
    /// <summary>The token of what was never stored; equals no other.</summary>
    public static EditToken None { get; } = new(string.Empty);

    /// <summary>Equal for equal JSON: two states that are stored identically have the same token.</summary>
    /// <param name="stored">A content item, a settings section, a user or a text; null gives <see cref="None"/>.</param>
    public static EditToken Of(object? stored) => stored is null
        ? None
        : new(Base64Url.EncodeToString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(stored, stored.GetType())).AsSpan(0, 16)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
