using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Why an index could not be read or written, if somebody can act on it.</summary>
internal enum IndexFault
{
    /// <summary>Another cause; see the log.</summary>
    Other,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>Another process is writing to the index.</summary>
    Locked,

    /// <summary>The process has no write access.</summary>
    Denied,

    /// <summary>The files are corrupt.</summary>
    Broken,
}

/// <summary>Classifies exceptions.</summary>
internal static class IndexFaults
{
    /// <summary>ENOSPC and EDQUOT, and their Windows equivalents.</summary>
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static IndexFault Of(Exception exception)
    {
        for (Exception? one = exception; one is not null; one = one.InnerException)
        {
            switch (one)
            {
                case LockObtainFailedException:
                    return IndexFault.Locked;
                case IOException when Full.Contains(one.HResult):
                    return IndexFault.DiskFull;
                case UnauthorizedAccessException:
                    return IndexFault.Denied;
                case CorruptIndexException or IndexNotFoundException or EndOfStreamException or FileNotFoundException or DirectoryNotFoundException:
                    return IndexFault.Broken;
            }
        }

        return IndexFault.Other;
    }
}
