using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Why an index could not be read or written, as far as somebody can do something about it.</summary>
internal enum IndexFault
{
    /// <summary>Something else; the log says what.</summary>
    Other,

    /// <summary>There is no space left.</summary>
    DiskFull,

    /// <summary>Another process writes to the index.</summary>
    Locked,

    /// <summary>The process may not write there.</summary>
    Denied,

    /// <summary>The files are not those that Lucene wrote.</summary>
    Broken,
}

/// <summary>Reads exceptions.</summary>
internal static class IndexFaults
{
    /// <summary>ENOSPC and EDQUOT, and what Windows has for them.</summary>
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
