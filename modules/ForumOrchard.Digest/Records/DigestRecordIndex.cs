using YesSql.Indexes;

namespace ForumOrchard.Digest.Records;

/// <summary>Finds the record of a user, and those of mails that could not be sent.</summary>
public sealed class DigestRecordIndex : MapIndex
{
    public required string UserId { get; set; }

    public DateTime? FailedUtc { get; set; }
}

/// <summary>Fills <see cref="DigestRecordIndex"/>.</summary>
public sealed class DigestRecordIndexProvider : IndexProvider<DigestRecord>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<DigestRecord> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<DigestRecordIndex>().Map(record => new DigestRecordIndex { UserId = record.UserId, FailedUtc = record.FailedUtc });
    }
}
