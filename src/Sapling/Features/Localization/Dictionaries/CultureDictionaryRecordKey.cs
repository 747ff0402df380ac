namespace OrchardCore.Localization;

/// <summary>What a message is found by.</summary>
public struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    /// <summary>The source text; the singular if there are plural forms.</summary>
    public string MessageId { get; set; }

    /// <summary>The text of <c>msgctxt</c>; null if the message applies everywhere.</summary>
    public string? Context { get; set; }

    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => left.Equals(right);

    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => !left.Equals(right);

    public readonly bool Equals(CultureDictionaryRecordKey other) =>
        string.Equals(MessageId, other.MessageId, StringComparison.Ordinal) && string.Equals(Context, other.Context, StringComparison.Ordinal);

    public override readonly bool Equals(object? obj) => obj is CultureDictionaryRecordKey other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(MessageId, Context);
}
